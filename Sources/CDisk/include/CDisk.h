// Calls of Linux that Swift's Glibc module leaves out.
#pragma once

// Has the bytes written to a file so far sent on their way to the disk, without waiting for it. A hint: whether they
// are there tells fsync alone.
void cd_begin_writing_out(int file);

// Returns 1 if an open file lies on a local disk or in memory; 0 for network, FUSE and unknown file systems.
int cd_is_local(int file);

// Opens a name in a folder for nothing but keeping what has it from being freed before this is closed. -1 where that
// would be seen in the folder: file servers, and file systems that are programs, give a file that is open another name
// before its own is taken.
int cd_hold(int folder, const char *name);
