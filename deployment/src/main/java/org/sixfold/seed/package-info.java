/** What a new installation starts with: the packaged demo, or a folder of the operator's own. */
package org.sixfold.seed;
