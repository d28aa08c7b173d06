package org.sixfold.worklist;

import org.sixfold.testsupport.OnRealMySql;

/** The same on a real MySQL server. */
@OnRealMySql
@WorklistTest
class TaskRowsOnMySqlTest extends TaskRowsTest implements MySqlDatabase {}
