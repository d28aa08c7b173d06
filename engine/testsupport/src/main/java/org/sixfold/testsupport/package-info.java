/** What tests and benchmarks of several modules share. */
package org.sixfold.testsupport;
