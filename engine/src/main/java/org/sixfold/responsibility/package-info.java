/** Who answers for whom: roster, rota, absence, substitution. */
package org.sixfold.responsibility;
