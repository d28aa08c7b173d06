/** Models over HTTP. */
package org.sixfold.modeling.web;
