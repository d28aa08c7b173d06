/** HTTP of the reports. */
package org.sixfold.report.web;
