/** Rows of decisions. */
package org.sixfold.decision.persistence;
