/** The grid tree and which grid an address belongs to. */
package org.sixfold.grid;
