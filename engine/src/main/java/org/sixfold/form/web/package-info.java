/** Task forms over HTTP. */
package org.sixfold.form.web;
