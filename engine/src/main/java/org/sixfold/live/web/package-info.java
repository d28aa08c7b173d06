/** The stream of a page. */
package org.sixfold.live.web;
