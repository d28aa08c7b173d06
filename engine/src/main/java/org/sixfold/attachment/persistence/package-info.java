/** The table of pictures. */
package org.sixfold.attachment.persistence;
