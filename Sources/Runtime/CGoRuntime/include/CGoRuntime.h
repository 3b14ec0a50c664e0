void go_runtime_placeholder(void);
