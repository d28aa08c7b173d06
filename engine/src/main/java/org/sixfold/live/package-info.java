/** Tells open pages that something changed, whichever node they hang on. */
package org.sixfold.live;
