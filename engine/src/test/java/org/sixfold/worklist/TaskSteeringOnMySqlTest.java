package org.sixfold.worklist;

import org.sixfold.testsupport.OnRealMySql;

/** The same on a real MySQL server. */
@OnRealMySql
@WorklistTest
class TaskSteeringOnMySqlTest extends TaskSteeringTest implements MySqlDatabase {}
