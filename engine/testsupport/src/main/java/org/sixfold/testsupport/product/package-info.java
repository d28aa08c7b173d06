/** The packaged product as a process of its own, and those who use it over HTTP. */
package org.sixfold.testsupport.product;
