/** HTTP of the worklist. */
package org.sixfold.worklist.web;
