/** Proofs over HTTP. */
package org.sixfold.retention.web;
