/** Vehicles, journeys and seats in the database. */
package org.sixfold.fleet.persistence;
