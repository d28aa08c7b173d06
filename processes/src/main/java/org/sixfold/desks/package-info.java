/**
 * Work that needs many people on one screen: calls at a desk, a doctor's round. Reads what others
 * own; a task is completed as everywhere.
 */
package org.sixfold.desks;
