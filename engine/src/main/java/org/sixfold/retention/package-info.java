/** Destroys data when its purpose has ended, and proves it. */
package org.sixfold.retention;
