/** Links and sessions of own pages; of secrets only their hashes. */
package org.sixfold.ownpage.persistence;
