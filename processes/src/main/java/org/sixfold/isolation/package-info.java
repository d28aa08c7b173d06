/** Isolation at a facility or at home until the lawful end. */
package org.sixfold.isolation;
