/** Rows of the risk-area register. */
package org.sixfold.riskarea.persistence;
