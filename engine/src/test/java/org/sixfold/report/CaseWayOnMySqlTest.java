package org.sixfold.report;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;
import org.sixfold.worklist.WorklistTest;

/** The same on a real MySQL server. */
@OnRealMySql
@WorklistTest
class CaseWayOnMySqlTest extends CaseWayTest implements MySqlDatabase {}
