/**
 * Work that needs many people on one screen: calls at a desk. Reads what others own; a task is
 * completed as everywhere.
 */
package org.sixfold.desks;
