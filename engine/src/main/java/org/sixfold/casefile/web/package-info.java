/** Case files over HTTP. */
package org.sixfold.casefile.web;
