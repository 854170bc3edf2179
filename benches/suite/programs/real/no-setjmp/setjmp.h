/* Stands in for the header of this name, of which nothing is needed. */
