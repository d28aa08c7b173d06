/** A week of work that never was, to try forecasts on. */
package org.sixfold.testsupport.week;
