package org.sixfold.intake;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;

/** The same on a real MySQL server. */
@OnRealMySql
class ListAfterwardsOnMySqlTest extends ListAfterwardsTest implements MySqlDatabase {}
