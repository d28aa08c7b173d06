/** Papers over HTTP. */
package org.sixfold.papers.web;
