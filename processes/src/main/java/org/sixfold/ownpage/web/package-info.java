/** The own page over HTTP, and its links for those who give them. */
package org.sixfold.ownpage.web;
