/** Proof of the audit log over HTTP. */
package org.sixfold.audit.web;
