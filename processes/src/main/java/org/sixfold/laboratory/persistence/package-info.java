/** Rows and mappers of the laboratory. */
package org.sixfold.laboratory.persistence;
