#include "application.h"

int main(int argc, char *argv[])
{
    return broadsheet::runApplication(argc, argv);
}
