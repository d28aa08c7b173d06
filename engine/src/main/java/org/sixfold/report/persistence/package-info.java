/** Tables of the reports, and what they read of others. */
package org.sixfold.report.persistence;
