/** Rows of the person's rights. */
package org.sixfold.rights.persistence;
