/** The risk-area register: which places are at which level from when to when, by which paper. */
package org.sixfold.riskarea;
