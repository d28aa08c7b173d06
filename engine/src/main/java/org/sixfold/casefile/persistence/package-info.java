/** Tables of the case files. */
package org.sixfold.casefile.persistence;
