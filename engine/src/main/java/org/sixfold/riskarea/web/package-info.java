/** The risk-area register over HTTP. */
package org.sixfold.riskarea.web;
