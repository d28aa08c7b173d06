/** Rows of the authority register. */
package org.sixfold.authority.persistence;
