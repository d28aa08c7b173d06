package org.sixfold.notification;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;
import org.sixfold.worklist.WorklistTest;

/** The same on a real MySQL server. */
@OnRealMySql
@WorklistTest
class NoticeHoldOnMySqlTest extends NoticeHoldTest implements MySqlDatabase {}
