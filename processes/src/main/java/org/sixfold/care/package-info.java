/**
 * Care beside the path: needs, symptoms, leaving for care, welfare checks, joint visits, deaths.
 */
package org.sixfold.care;
