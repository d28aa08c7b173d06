/** Pictures of papers: taken in, stripped, bound to an answer, shown to who may see them. */
package org.sixfold.attachment;
