/** Sign-in, the signed-in user and passwords over HTTP. */
package org.sixfold.access.web;
