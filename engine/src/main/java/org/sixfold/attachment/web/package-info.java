/** Pictures over HTTP. */
package org.sixfold.attachment.web;
