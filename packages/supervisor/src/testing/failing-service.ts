throw new Error('there is no cheese in this shop')
