/** HTTP of the moving clock. */
package org.sixfold.timelapse.web;
