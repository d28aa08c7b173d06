/** Example lists over HTTP. */
package org.sixfold.seed.web;
