/** The authority register over HTTP. */
package org.sixfold.authority.web;
