/** Rows and mappers of care. */
package org.sixfold.care.persistence;
