/** Prepared before the lawful end, free at it, accompanied after it. */
package org.sixfold.release;
