/** What was told, for who comes back. */
package org.sixfold.live.persistence;
