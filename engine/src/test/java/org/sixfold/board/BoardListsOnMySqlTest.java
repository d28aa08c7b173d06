package org.sixfold.board;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;
import org.sixfold.worklist.WorklistTest;

/** The same on a real MySQL server. */
@OnRealMySql
@WorklistTest
class BoardListsOnMySqlTest extends BoardListsTest implements MySqlDatabase {}
