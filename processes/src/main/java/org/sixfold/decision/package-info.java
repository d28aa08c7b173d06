/** A deciding body signs or refuses; the six are named and the person is told. */
package org.sixfold.decision;
